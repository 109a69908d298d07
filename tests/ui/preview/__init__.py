"""The preview shows the article and lets nothing of it run, load or leave."""

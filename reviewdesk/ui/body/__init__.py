"""The page one writes on: rich text over Markdown that nobody rewrites behind the writer's back."""

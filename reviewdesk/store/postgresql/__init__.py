"""What PostgreSQL alone needs: a desk that several critics share."""

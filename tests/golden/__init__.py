"""Reviews and what becomes of them, side by side; `REVIEWDESK_UPDATE_GOLDEN=1` writes anew what is expected."""

"""The checks panel: what the open review still lacks, each with the way to its place."""

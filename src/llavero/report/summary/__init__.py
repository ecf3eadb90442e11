"""The page that stands before everything else."""

"""The methods of sizing: arrays and numbers in, numbers out."""

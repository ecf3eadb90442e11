"""What do the values themselves show? Dates, numbers, codes, words."""

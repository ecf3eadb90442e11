"""In which files, of which shapes, does the fictional company keep what it knows?"""

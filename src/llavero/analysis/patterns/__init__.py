"""What do the sellers have in common, in what do they differ, and how far may so few be read?"""

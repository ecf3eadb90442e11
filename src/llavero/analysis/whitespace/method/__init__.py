"""Who is like whom, what do the like buy, and would it have been right?"""

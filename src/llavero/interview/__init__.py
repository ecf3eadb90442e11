"""What do the sellers say, and how is what they say made comparable?"""

"""How are the signs of a fall seen in the past, and do they come before it?"""

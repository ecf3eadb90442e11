"""How is the form of an interview written as a Word file, and read when it comes back?"""

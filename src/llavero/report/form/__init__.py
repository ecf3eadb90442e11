"""How is an interview written as a form that a seller fills in, and read when it comes back?"""

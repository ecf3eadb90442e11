"""How much room does a text take, when nobody has drawn it yet?"""

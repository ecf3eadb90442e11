"""How are boxes, lines and letters drawn as native shapes, and what are they before that?"""

"""How does a tree of posts become a drawing of native shapes?"""

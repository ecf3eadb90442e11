"""How is what few sellers share told apart from what chance or one voice would give?"""

"""Does a document give what the brief asks for, and where can that be seen?"""

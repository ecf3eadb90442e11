"""How does a drawing of boxes and lines enter a Word file?"""

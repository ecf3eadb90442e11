"""How are boxes, lines and letters drawn, before they are Word or SVG?"""

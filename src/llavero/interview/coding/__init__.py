"""Which codes of the codebook does an open answer carry, and how far do coders agree?"""

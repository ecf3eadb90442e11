"""What holds for every test."""

from hypothesis import settings

# No test depends on how busy the machine is.
settings.register_profile("llavero", deadline=None)
settings.load_profile("llavero")

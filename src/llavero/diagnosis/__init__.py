"""Which analyses run, in which order, and where is the run kept?"""

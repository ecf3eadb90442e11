"""Would the choice, made in the past, have caught what came afterwards?"""

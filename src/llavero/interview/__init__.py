"""What is a seller asked, when does an interview count, and what does it tell?

The questionnaire, the answers and the rules are the same whichever way an interview came in: a Word
or Excel form, a file of answers, an interviewer at a terminal.
"""

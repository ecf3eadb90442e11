"""Documents as people write them: a text and the hand that lays it out in Word."""

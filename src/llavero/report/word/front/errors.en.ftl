# What can go wrong with the cover.

logo-not-image = The logo of { $company } is not a picture that Word can show: use PNG or JPEG.

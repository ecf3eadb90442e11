# What the report says, in a comment at the margin, of what is kept of an earlier one.

keep-comment-figures-moved = What you wrote is kept, but the figures or the text of this paragraph have changed. Now it would say:
keep-comment-not-generated = What you wrote is kept. The report no longer generates this paragraph: check whether it still holds.
keep-comment-other-language = What you wrote in the other language is kept. In the language of this report it would say:
keep-comment-removed-changed = You removed a paragraph here, and it stays removed. Now it would say something else:
keep-comment-comment-moved = The text that this comment is about has changed or is gone.
keep-comment-heads-edited = The headers or footers had been changed by hand and are not kept. They said:
keep-comment-other-study = The report whose text is kept is of another study of the same company, or the company went by another name.
keep-comment-list-missing = The earlier file has lost the list of what had been generated: which paragraphs you removed is not known, and they are back.
keep-comment-link-left-out = Here stood a picture or object that only linked to another file; it was not taken. Insert it into the document.

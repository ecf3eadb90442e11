# How codes and their status are named

coding-status-confirmed = confirmed
coding-status-disputed = disputed
coding-status-rejected = rejected
coding-status-suggested = suggested, not confirmed
coding-reading-firm = firm
coding-reading-tentative = tentative
coding-reading-refine = the definition is to be refined and the answers coded again
coding-facet-routine = routine of service
coding-facet-information = sources of information
coding-facet-approach = approach
coding-facet-emergent = new code
coding-within = intracoder: one person, twice
coding-between = between coders

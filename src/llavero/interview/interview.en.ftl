# What is said to who interviews and to who answers.

rule-unexpected = “{ $said }” is no part of what the question asks for
rule-too-many-rows = it has { $found } rows; there is room for { $most }
rule-sum-too-large = its parts add up to { $sum }; they may not exceed { $most }
rule-option-twice = “{ $said }” appears twice
rule-not-a-number = “{ $said }” is not a number
rule-not-whole = “{ $said }” is not a whole number
rule-out-of-range = “{ $said }” is not between { $least } and { $most }
rule-too-little = “{ $said }” is less than { $least }
rule-too-much = “{ $said }” is more than { $most }
rule-not-a-year = “{ $said }” is not a year
rule-not-yes-or-no = “{ $said }” is neither yes nor no
rule-not-an-option = “{ $said }” is none of the options
rule-accounts-sum-too-large = the percentages of the accounts add up to { $sum } %, more than all sales
rule-more-key-than-all = says to have { $key } key accounts and { $all } clients in all
rule-more-key-years-than-all = says to have { $key } years with key accounts and { $all } in sales
rule-served-before-joining = says to serve the account since { $since }, before joining in { $joined }
rule-year-to-come = the year { $year } is after the interview
rule-place-account = { $question }, { $account }: { $rule }.
rule-place = { $question }: { $rule }.

rule-account-without-name = account number { $place } of the form has no name: its answers are not taken
rule-part-gone = the question is no longer in the file
rule-place-form = { $rule }.

# The protocol, the consent and the privacy notice.

notice-title = Before you begin
notice-purpose = { $company } is studying how it works with its key accounts and wants to hear it from those who serve them. It is no appraisal: there are no right or wrong answers, and nothing you say will be used to rate you.
notice-voluntary = Taking part is voluntary. You may leave any question unanswered without giving a reason (“NR”), say that you do not know (“NS”), or stop at any time.
notice-code = Your answers are kept under a code instead of your name. The list that joins codes and persons is held by whoever runs the study, apart; the report names nobody, and quotations are published without anything that identifies you.
notice-contacts = Write no names of people at the client: their post is enough. Nor anybody’s health, religion, political views or private life.
notice-alone = Answer on your own, without your manager present and without sharing drafts: what counts is what you live, even if others say otherwise.
privacy-title = Privacy notice
privacy-mexico = In Mexico the Federal Law on Protection of Personal Data Held by Private Parties applies (DOF 20-03-2025). The controller is { $company }. It processes your post, your years of service and your answers for this study alone, passes them on to nobody and deletes them when the study ends. You may access, correct or cancel them or object to their use (ARCO rights), and withdraw your consent, by asking whoever handed you this form; the authority is the Secretaría Anticorrupción y Buen Gobierno.
privacy-europe = In Spain and the European Union, Regulation (EU) 2016/679 (GDPR) and Organic Law 3/2018 apply. The basis is your consent, which you may withdraw at any time without affecting what was done before. You have the right of access, rectification, erasure, restriction, objection and portability, and to complain to the Spanish Data Protection Agency or the authority of your country.
privacy-delete = Your code is all it takes to delete your interview: ask for it, and your answers and the file they came in will be deleted.
recall-instruction = Answer this question from memory and before you go on to the next sheet: look at no lists, mails or CRM. What counts is which accounts come to mind.
accounts-instruction = Now your accounts. Answer the same of each. If one of them is not yours, leave it blank and say so at the end.
people-instruction = One person at the client per row, by post and never by name.

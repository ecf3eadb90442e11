# What people call the ledger's tables and columns.

table-ledger = sales ledger
    .line_id = line
    .doc_id = document
    .doc_type = kind of document
    .doc_date = date
    .ref_doc_id = document corrected
    .account_id = customer
    .account_name = name of the customer
    .seller_id = seller
    .seller_name = name of the seller
    .product_id = product
    .product_line = product line
    .qty = quantity
    .unit_price = unit price
    .list_price = list price
    .net_amount = net amount
    .currency = currency
    .fx_rate = exchange rate of the document
    .cogs = cost of goods sold
    .due_date = due date
    .paid_date = date of payment
    .region = region
    .bu = business unit

table-accounts = list of customers
    .account_id = code of the customer
    .group_id = group or parent
    .name = name
    .tax_id = tax number
    .segment = segment
    .region = region
    .city = city
    .country = country
    .language = language
    .employees = staff
    .revenue = yearly sales of the customer
    .is_key = is a key account
    .is_intercompany = belongs to our own group
    .is_house = is a house account
    .is_pool = stands for many customers
    .purchasing_mode = who buys
    .status = state
    .owner_id = owner
    .wallet_est = estimated wallet
    .wallet_source = source of the wallet
    .wallet_grade = certainty of the wallet

table-ka-status = key accounts in force
    .group_id = customer or group
    .from = from
    .to = until
    .tier = tier

table-assignments = assignment of sellers
    .account_id = customer
    .seller_id = seller
    .role = role
    .split = split
    .from = from
    .to = until

table-contacts = contacts
    .contact_id = code of the contact
    .account_id = customer
    .name = name
    .function = area or post
    .level = level in the hierarchy
    .role = part in the purchase
    .influence = influence
    .sentiment = attitude
    .owner_id = owner
    .created = date recorded
    .last_verified = last confirmed
    .consent = consent

table-interactions = visits and contacts with customers
    .id = code
    .account_id = customer
    .contact_id = contact
    .employee_id = our person
    .date = date
    .channel = channel
    .initiated_by = who sought the other
    .duration_min = length in minutes
    .objective = objective
    .outcome = outcome

table-employees = staff list
    .employee_id = code of the person
    .name = name
    .sales_code = sales code or initials
    .email = work e-mail
    .dept = department
    .job_title = post
    .job_family = sales or other
    .sales_post = part in sales
    .is_kam_dept = belongs to the key account department
    .is_manager = has people below
    .manager_id = manager
    .org_path = path in the org chart
    .hire_date = hire date
    .end_date = end date
    .fte = part of a full post
    .region = region
    .language = languages
    .bu = business unit
    .cost_year = cost a year
    .variable_pct = variable part of the pay

table-vacancies = vacant posts
    .vacancy_id = code of the post
    .dept = department
    .job_title = post
    .job_family = sales or other
    .is_kam_dept = belongs to the key account department
    .manager_id = manager
    .org_path = path in the org chart
    .region = region
    .bu = business unit

table-interviews = interviews of sellers
    .interview_id = code of the interview
    .seller_code = code of the seller
    .date = date
    .language = language
    .question_id = question
    .account_id = customer
    .value = closed answer
    .text = open answer
    .interviewer = who interviewed

table-interview-keys = key to whose each interview is
    .seller_code = code of the interview
    .seller_id = person

table-seller-accounts = accounts of each seller by the records
    .account_id = customer
    .seller_code = code of the seller
    .sales = sales of twelve months
    .share = % of the seller's sales
    .first_year = year of the first invoice
    .contacts = contacts on record

table-codings = codes of the interviews
    .interview_id = code of the interview
    .question_id = question
    .account_id = customer
    .coder = who coded
    .code = code
    .span = words quoted

table-cts-drivers = use of services by customer
    .account_id = customer
    .driver = cost driver
    .month = month
    .quantity = quantity

table-cts-rates = rates of the cost to serve
    .driver = cost driver
    .rate = cost of a unit
    .pool = cost pool

table-fx = exchange rates
    .month = month
    .currency = currency
    .rate = rate

table-opportunities = opportunities
    .opportunity_id = code
    .account_id = customer
    .name = subject
    .owner_id = seller
    .stage = stage
    .amount = expected amount
    .currency = currency
    .probability = probability
    .known_on = when it was known
    .requested_on = when it was requested
    .close_on = closing

table-plans = account plans
    .account_id = customer or group
    .owner_id = owner
    .written_on = date written
    .updated_on = last updated
    .sections_complete = sections complete

table-assessments = account assessments
    .account_id = customer or group
    .date = date
    .judge = judged by
    .strategic_fit = strategic fit
    .reference_value = reference value
    .openness = openness
    .competitor_pressure = competitor pressure
    .special_service = special service
    .is_blocked = blocked
    .integrity_alert = integrity alert
    .strategic_reason = strategic reason
    .decision = decision
    .decision_reason = reason for the decision

table-effort-judgements = judgements of sales by attention
    .account_id = customer or group
    .tier = service level
    .judge = judged by
    .date = date
    .hours_now = hours today
    .sales_none = sales without attention
    .sales_half = sales with half the attention
    .sales_now = sales with current attention
    .sales_more = sales with half as much attention again
    .sales_full = sales with all the attention
table-competence-assessments = competence assessments
    .employee_id = person
    .competence = competence
    .rater = rater
    .level = level
    .date = date

table-raci = responsibility matrix
    .process = process
    .actor = actor
    .part = letter

table-programme-rules = rules of the programme
    .item = rule or register
    .in_force = in force
    .since = since
    .evidence = evidence

table-service-months = service by account and month
    .account_id = customer
    .month = month
    .deliveries = deliveries
    .on_time = deliveries on time in full
    .complaints = complaints
    .closed_on_time = complaints closed on time

table-line-states = lines not bought
    .account_id = customer or group
    .product_line = product line
    .standing = why it is not bought
    .until = until
    .note = note

table-quotas = sales quotas
    .seller_id = seller
    .from = from
    .to = until
    .quota = quota

table-calendar = working calendar
    .month = month
    .working_days = working days
    .working_hours = working hours

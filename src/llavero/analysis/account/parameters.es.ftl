parameter-plan-months-1 = Meses que un plan de cuenta sigue vigente sin actualizarse, en el primer nivel de servicio
    .why = Pasados esos meses, el plan de la cuenta se da por vencido y debe rehacerse.
parameter-plan-months-2 = Meses que un plan de cuenta sigue vigente sin actualizarse, en el segundo nivel de servicio
    .why = Pasados esos meses, el plan de la cuenta se da por vencido; también rige donde no se sabe el nivel.
parameter-plan-months-3 = Meses que un plan de cuenta sigue vigente sin actualizarse, en el tercer nivel de servicio
    .why = Pasados esos meses, el plan de la cuenta se da por vencido y debe rehacerse.

-- No money is set off twice, and nothing is paid above what it asks: of a payer one is set off after the other.
CREATE OR REPLACE FUNCTION app.keep_allocation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'what was set off is only added to' USING ERRCODE = 'restrict_violation';
  END IF;
  PERFORM 1 FROM payer WHERE id = NEW.payer_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM ledger_entry e,
        LATERAL (SELECT coalesce(sum(a.cents), 0) AS used FROM allocation a WHERE a.credit_id = e.id) s
      WHERE e.id = NEW.credit_id AND s.used NOT BETWEEN 0 AND -e.cents)
    OR EXISTS (SELECT 1 FROM ledger_entry e,
        LATERAL (SELECT coalesce(sum(a.cents), 0) AS used FROM allocation a WHERE a.debit_id = e.id) s
      WHERE e.id = NEW.debit_id AND s.used NOT BETWEEN 0 AND e.cents)
    OR (SELECT sum(a.cents) < 0 FROM allocation a WHERE a.credit_id = NEW.credit_id AND a.debit_id = NEW.debit_id) THEN
    RAISE EXCEPTION 'more is set off than there is' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;

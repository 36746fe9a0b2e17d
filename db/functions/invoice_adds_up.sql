-- At commit the lines add up to the total, so no line can join an invoice later either, and the ledger says the same.
CREATE OR REPLACE FUNCTION app.invoice_adds_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  the_invoice uuid := CASE TG_TABLE_NAME WHEN 'invoice' THEN to_jsonb(NEW)->>'id' ELSE to_jsonb(NEW)->>'invoice_id' END;
BEGIN
  IF (SELECT i.total_cents IS DISTINCT FROM (SELECT sum(l.cents) FROM invoice_line l WHERE l.invoice_id = i.id)
      FROM invoice i WHERE i.id = the_invoice) THEN
    RAISE EXCEPTION 'the lines of an invoice do not add up to its total' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.invoice_id = the_invoice) THEN
    RAISE EXCEPTION 'an invoice does not stand in the ledger' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;

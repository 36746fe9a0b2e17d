-- Entries of the ledger are added one after the other of a payer, and stay as they are. One of a paper says what the paper
-- says, a reversal the opposite of what it takes back, and what the bank did counts once, unless it was taken back.
CREATE OR REPLACE FUNCTION app.keep_ledger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'the ledger is only added to' USING ERRCODE = 'restrict_violation';
  END IF;
  PERFORM 1 FROM payer WHERE id = NEW.payer_id FOR NO KEY UPDATE;
  IF NEW.invoice_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.id = NEW.invoice_id
      AND (i.kind, i.payer_id, i.total_cents) = (NEW.kind, NEW.payer_id, NEW.cents)) THEN
    RAISE EXCEPTION 'an entry does not say what its paper says' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.reverses_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.id = NEW.reverses_id
      AND e.kind IN ('payment', 'refund', 'write_off', 'opening_balance') AND e.cents = -NEW.cents) THEN
    RAISE EXCEPTION 'a reversal is the opposite of what it takes back' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM ledger_entry e WHERE e.payer_id = NEW.payer_id AND e.reference = NEW.reference
      AND e.id <> NEW.id
      AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)) THEN
    RAISE EXCEPTION 'what the bank did counts once'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'ledger_entry_reference_once';
  END IF;
  RETURN NULL;
END
$$;

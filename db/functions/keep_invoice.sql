-- What was sent stays as it was, whoever asks: only the state moves (keep_state.sql).
CREATE OR REPLACE FUNCTION app.keep_invoice() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF to_jsonb(NEW) - 'state' <> to_jsonb(OLD) - 'state' THEN
    RAISE EXCEPTION 'an issued invoice is not changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;

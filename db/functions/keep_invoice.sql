-- What was sent stays as it was, whoever asks.
CREATE OR REPLACE FUNCTION app.keep_invoice() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  RAISE EXCEPTION 'an issued invoice is not changed' USING ERRCODE = 'restrict_violation';
END
$$;

-- At commit the shares of a version that was offered or binds make a whole.
CREATE OR REPLACE FUNCTION app.version_is_paid() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  the_version uuid := CASE TG_TABLE_NAME WHEN 'contract_version' THEN to_jsonb(NEW)->>'id' ELSE to_jsonb(NEW)->>'version_id' END;
BEGIN
  IF (SELECT coalesce(sum(p.thousandths), 0) <> 1000 FROM contract_payer p WHERE p.version_id = the_version) THEN
    RAISE EXCEPTION 'the shares of a version do not make a whole' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;

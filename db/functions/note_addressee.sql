-- To whom an effect goes, when its ids say so. Whoever plans a letter may not be able to read whose account it is.
CREATE OR REPLACE FUNCTION app.note_addressee() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  NEW.addressee := coalesce(
    (NEW.payload->>'personId')::uuid,
    (SELECT a.person_id FROM account a WHERE a.id = (NEW.payload->>'accountId')::uuid),
    (SELECT a.person_id FROM email_change e JOIN account a ON a.id = e.account_id
      WHERE e.id = (NEW.payload->>'emailChangeId')::uuid),
    (SELECT a.person_id FROM email_switch s JOIN account a ON a.id = s.account_id
      WHERE s.id = (NEW.payload->>'emailSwitchId')::uuid));
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app.note_addressee() FROM public;

-- A state moves only as its table of states says (states.ts of the domain), whoever writes: the trigger of each table
-- names the moves there are.
CREATE OR REPLACE FUNCTION app.keep_state() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF NEW.state <> OLD.state AND NOT (OLD.state || ' > ' || NEW.state) = ANY (TG_ARGV) THEN
    RAISE EXCEPTION '% does not go from % to %', TG_TABLE_NAME, OLD.state, NEW.state
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;

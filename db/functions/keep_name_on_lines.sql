-- A child is erased before the money is: its lines then say whom they were for, as the papers of them do.
CREATE OR REPLACE FUNCTION app.keep_name_on_lines() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  UPDATE invoice_line SET child_id = NULL, child_born_on = OLD.birth_date,
    child_name = concat_ws(' ', nullif(OLD.given_name, ''), nullif(OLD.name_prefix, ''), nullif(OLD.family_name, ''))
  WHERE child_id = OLD.id;
  RETURN OLD;
END
$$;

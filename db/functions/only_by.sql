-- A column that not everybody changes who may write the row: the trigger names the jobs and roles that do, and fires
-- when it changes. None named: nobody. It binds the portal's own role; who maintains the database works as its owner.
CREATE OR REPLACE FUNCTION app.only_by() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF current_user = 'portal_app' AND NOT (app.is_job(VARIADIC TG_ARGV) OR app.has_role(VARIADIC TG_ARGV)) THEN
    RAISE EXCEPTION '% is not for this actor to write', TG_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

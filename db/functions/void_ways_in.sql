-- Links and wishes to change the address die with what they were mailed to or asked with, whoever changes that: an
-- act of today, of next year or a hand in psql.
CREATE OR REPLACE FUNCTION app.void_ways_in(of_account uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
UPDATE token SET used_at = app.now() WHERE account_id = of_account AND used_at IS NULL;
UPDATE email_change SET ended_at = app.now() WHERE account_id = of_account AND ended_at IS NULL;
$$;
REVOKE ALL ON FUNCTION app.void_ways_in(uuid) FROM public;

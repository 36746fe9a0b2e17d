-- Contracts whose money is this person's business: of the children the person pays for, those made with or paid by
-- nobody else.
CREATE OR REPLACE FUNCTION app.contracts_paid() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 20 SET search_path = public, pg_temp AS
$$
SELECT c.id FROM contract c
WHERE c.child_id = ANY (app.own_child_ids('money')) AND (c.holder_id = app.person_id()
  OR EXISTS (SELECT 1 FROM contract_version v JOIN contract_payer p ON p.version_id = v.id
    WHERE v.contract_id = c.id AND p.payer_id = app.person_id()))
$$;

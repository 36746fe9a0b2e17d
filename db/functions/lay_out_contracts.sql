-- When each version that binds holds, with its blocks, and when the contract begins: from the versions' first days and
-- the contract's last one. Nobody else writes these columns.
CREATE OR REPLACE FUNCTION app.lay_out_contracts(contracts uuid[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
WITH laid AS (
  SELECT v.id, v.contract_id, v.starts_on, v.state = 'binding' AS binds,
    CASE WHEN v.state = 'binding' THEN least(c.ends_on, lead(v.starts_on) OVER later - 1) END AS ends_on
  FROM contract_version v JOIN contract c ON c.id = v.contract_id
  WHERE v.contract_id = ANY (contracts)
  WINDOW later AS (PARTITION BY v.contract_id, v.state = 'binding' ORDER BY v.starts_on, v.created_at, v.id)
), versions AS (
  UPDATE contract_version v SET ends_on = laid.ends_on FROM laid
  WHERE v.id = laid.id AND v.ends_on IS DISTINCT FROM laid.ends_on
), blocks AS (
  UPDATE contract_pattern p SET binds = holds, starts_on = CASE WHEN holds THEN laid.starts_on END,
    ends_on = CASE WHEN holds THEN laid.ends_on END
  FROM laid, LATERAL (SELECT laid.binds AND (laid.ends_on IS NULL OR laid.ends_on >= laid.starts_on) AS holds) here
  WHERE p.version_id = laid.id AND (p.binds, p.starts_on, p.ends_on) IS DISTINCT FROM
    (holds, CASE WHEN holds THEN laid.starts_on END, CASE WHEN holds THEN laid.ends_on END)
)
UPDATE contract c SET starts_on = began
FROM unnest(contracts) AS one (id),
  LATERAL (SELECT min(laid.starts_on) AS began FROM laid WHERE laid.contract_id = one.id AND laid.binds) first
WHERE c.id = one.id AND c.starts_on IS DISTINCT FROM began
$$;

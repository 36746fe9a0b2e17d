-- How much hangs on a record that may not change its owner: contracts, invoices, papers and, of an adult, a mandate for the
-- bank. A count, for the functions that merge.
CREATE OR REPLACE FUNCTION app.merge_money(about text, record uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT CASE WHEN about = 'child' THEN
    (SELECT count(*) FROM contract c WHERE c.child_id = record)
    + (SELECT count(*) FROM invoice_line l WHERE l.child_id = record)
    + (SELECT count(*) FROM document d WHERE d.child_ids @> ARRAY[record])
  ELSE
    (SELECT count(*) FROM contract c WHERE c.holder_id = record
      OR EXISTS (SELECT 1 FROM contract_version v JOIN contract_payer p ON p.version_id = v.id
        WHERE v.contract_id = c.id AND p.payer_id = record))
    + (SELECT count(*) FROM invoice i WHERE i.payer_id = record)
    + (SELECT count(*) FROM document d WHERE d.payer_id = record)
    + (SELECT count(*) FROM ledger_entry e WHERE e.payer_id = record)
    + (SELECT count(*) FROM person_billing b WHERE b.person_id = record AND b.mandate_reference IS NOT NULL)
  END::integer
$$;
REVOKE ALL ON FUNCTION app.merge_money(text, uuid) FROM public;

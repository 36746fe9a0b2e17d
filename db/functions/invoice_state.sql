-- How an invoice stands: the one answer of every list, figure and paper. A credit note is what it credits: settled.
CREATE OR REPLACE FUNCTION app.invoice_state(the_invoice uuid) RETURNS text LANGUAGE sql STABLE AS
$$
SELECT CASE WHEN i.kind = 'credit_note' OR app.is_credited(i.id) THEN 'credited'
    WHEN s.cents >= i.total_cents THEN 'paid' WHEN s.cents = 0 THEN 'open' ELSE 'partly' END
  FROM invoice i, LATERAL (SELECT app.settled_cents(i.id) AS cents) s WHERE i.id = the_invoice
$$;

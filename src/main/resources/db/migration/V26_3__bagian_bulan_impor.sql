-- Who brings a register in asks beforehand which of its rows would change a month that was closed, by the same definition
-- by which the database refuses them.
grant execute on function bagian_bulan to sip_skpd, sip_utama;

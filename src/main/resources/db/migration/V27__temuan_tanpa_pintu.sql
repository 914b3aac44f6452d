-- What a comparison leaves open becomes findings by triggers (V26); nobody tells of findings by himself any more.
drop function catat_temuan, hilangkan_temuan;

-- A berita acara asks to which month a finding belongs, when it is enacted and when it is examined.
grant execute on function bulan_temuan to sip_hitung, sip_periksa;

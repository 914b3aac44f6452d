package org.sipppid.laporan;

import java.time.LocalDate;

/**
 * The marks by which a report is counted; the frozen figures hold them, so that the same can be counted again.
 *
 * @param urutan the place in the order of commits up to which the register is known
 * @param sejak the place up to which the former report was counted
 * @param perubahan the change of units up to which the tree of today follows the decrees
 * @param hari the day by which lateness is judged and whose units the tree of today has
 */
record Patokan(long urutan, long sejak, long perubahan, LocalDate hari) {}

/** Invented places of the demonstration's own list: committee, name, district. */
export const demonstrationPlaces: readonly [committee: string, name: string, district: string | null][] = [
	['trafiknamnden', 'Övergången vid Kyrkogatan', 'kungsholmen'],
	['trafiknamnden', 'Busshållplatsen vid Strandtorget', 'sodermalm'],
	['trafiknamnden', 'Gångbron vid Ängsplan', 'farsta'],
	['idrottsnamnden', 'Ängsbadets simhall', 'farsta'],
	['idrottsnamnden', 'Norra idrottshallen', 'norra-innerstaden'],
	['kungsholmen', 'Medborgarkontoret på Bergsgatan', 'kungsholmen'],
	['kungsholmen', 'Träffpunkten Linden', 'kungsholmen'],
	['kulturnamnden', 'Biblioteket vid Lilla torget', 'skarholmen']
];

won-event = { THE($who) } { has } remporté { THE($event) } { $when }{ $behind }.
has = { NUM($who) ->
        [pl] ont
       *[sg] a
    }
won-on = { $when }, { THE($who) } { has } remporté { THE($event) }{ $behind }.
behind-two = , devant { THE($second) } et { THE($third) }
behind-same = , devant { $second } et { $third }, tous deux pour { THE($noc) }
behind-sweep = , devant { $second } et { $third } : un triplé pour { THE($noc) }
behind-silver = , devant { THE($others) }
behind-bronze = , le bronze revenant à { $others }

colour = { THE($who) } { has } remporté { metal } { OF($event) } { $when }.
colour-short = { THE($who) } { has } pris { metal }.
colour-tie = { number-f } { $medal ->
        [gold] médailles d'or
        [silver] médailles d'argent
       *[bronze] médailles de bronze
    } ont été décernées { IN($event) } { $when } : { $who }.
colour-short-tie = { number-f } { $medal ->
        [gold] médailles d'or
        [silver] médailles d'argent
       *[bronze] médailles de bronze
    } ont été décernées : { $who }.
none-awarded-in = aucune { medal } n'a été décernée { IN($event) }.
none-awarded = aucune { medal } n'a été décernée.
no-tie = une seule { medal } a été décernée { IN($event) } : { $who }.
note-team-unnamed = ma source donne les équipes, pas leurs membres.
note-stripped = c'est le podium après une disqualification.
note-reallocated = c'est le podium après réattribution des médailles.

won-one = { THE($who) } { has } remporté { metal } { OF($event) } { $when }.
won-medals = { THE($who) } { has } remporté { $haul } { $where } { $when }{ $what }.
item-event = { $event }
item-medal = { metal } { OF($event) }
item-at = { $item } ({ $games })
history-part = { THE($event) }, édition par édition.
history = { THE($event) } : { $n } { $n ->
        [one] édition
       *[other] éditions
    } des Jeux d'hiver, de { $first } à { $last }.
awarded =
    { $medal ->
        [gold] { golds }
        [silver] { silvers }
        [bronze] { bronzes }
       *[any] { medals }
    } { $n ->
        [one] a été décernée
       *[other] ont été décernées
    } { $where } { $when }.
cut = en voici { $shown } sur { $total }.
days-of = { THE($who) } { has } remporté { $haul } en { number-m } { $n ->
        [one] jour
       *[other] jours
    } : { $list }.
days = { $haul }, en { number-m } { $n ->
        [one] jour
       *[other] jours
    } : { $list }.

no-medals-yet = les médailles ne sont pas encore attribuées.
undecided = les médailles { OF($event) } ne sont pas encore attribuées.
undecided-live = les médailles { OF($event) } ne sont pas encore attribuées : l'épreuve est en cours.
undecided-until = les médailles { OF($event) } ne sont pas encore attribuées : départ le { $when }.
undecided-over = { THE($event) } : rendez-vous était pris le { $when }, mais je n'ai pas encore de résultat.

table-place = { THE($who) } { NUM($who) ->
        [pl] sont
       *[sg] est
    } { ordinal-rank } { $tied ->
        [yes] ex æquo
       *[no] { "" }
    } { $where } { $when } : { $haul }.
table-place-total = { THE($who) } { NUM($who) ->
        [pl] sont
       *[sg] est
    } { ordinal-rank } { $tied ->
        [yes] ex æquo
       *[no] { "" }
    } au nombre total de médailles { $where } { $when } : { $haul }.
table-count = { THE($who) } { has } remporté { $haul } { $where } { $when }, { $tied ->
        [yes] { ordinal-rank } ex æquo
       *[no] { ordinal-rank }
    } au tableau des médailles.
ordinal-rank =
    { $rank ->
        [1] { AGREE($who) ->
            [f] première
            [fp] premières
            [mp] premiers
           *[m] premier
        }
        [2] deuxième{ ordinal-s }
        [3] troisième{ ordinal-s }
        [4] quatrième{ ordinal-s }
        [5] cinquième{ ordinal-s }
        [6] sixième{ ordinal-s }
        [7] septième{ ordinal-s }
        [8] huitième{ ordinal-s }
        [9] neuvième{ ordinal-s }
        [10] dixième{ ordinal-s }
       *[other] { $rank }e{ ordinal-s }
    }
ordinal-s =
    { NUM($who) ->
        [pl] s
       *[sg] { "" }
    }
table-lead = { THE($who) } { $over ->
        [yes] { NUM($who) ->
            [pl] ont terminé
           *[sg] a terminé
        }
       *[no] { NUM($who) ->
            [pl] sont
           *[sg] est
        }
    } en tête du tableau des médailles { $where } { $when } : { $haul }.
table-lead-total = { THE($who) } { has } remporté le plus de médailles { $where } { $when } : { $haul }.
table-lead-shared = { THE($who) } se partagent la première place { $when }, avec { $haul } chacun.
table-behind = { $n ->
        [one] vient
       *[other] viennent
    } ensuite { $list }.
table-outside = { THE($who) } { has } remporté { $haul }, hors tableau des médailles.
table-empty = aucune médaille n'a encore été décernée { $when }.
no-medal = { THE($who) } n'{ NUM($who) ->
        [pl] ont
       *[sg] a
    } remporté aucune { medal } { $where } { $when }.

none-counted = aucune { medal } n'a été décernée { $where } { $when }.
medals-awarded = { $haul } { $n ->
        [one] a été décernée
       *[other] ont été décernées
    } { $where } { $when }.
most = { THE($who) } { has } remporté le plus de { $medal ->
        [gold] médailles d'or
        [silver] médailles d'argent
        [bronze] médailles de bronze
       *[any] médailles
    } { $where } { $when } : { $haul }.
most-shared = { THE($who) } { has } remporté le plus de { $medal ->
        [gold] médailles d'or
        [silver] médailles d'argent
        [bronze] médailles de bronze
       *[any] médailles
    } { $where } { $when }, { $haul } chacun.
then-come = { $n ->
        [one] vient
       *[other] viennent
    } ensuite { $list }.
spread = { THE($who) } { has } remporté { $haul } { $over } { $where } { $when }{ $what }.
spread-awarded = { $haul } ont été décernées { $over } { $where } { $when }{ $what }.
over-day = en { number-m } { $n ->
        [one] jour
       *[other] jours
    }
over-event = dans { number-f } { $n ->
        [one] épreuve
       *[other] épreuves
    }
over-discipline = dans { number-f } { $n ->
        [one] discipline
       *[other] disciplines
    }
over-games = en { number-f } { $n ->
        [one] édition
       *[other] éditions
    } des Jeux d'hiver
compare-ahead = { THE($who) } { NUM($who) ->
        [pl] devancent
       *[sg] devance
    } { THE($other) } { $where } { $when } : { golds } contre { $m }.
compare-level = { THE($who) } sont à égalité { $where } { $when }, avec { golds } chacun.
compare-many = { THE($who) } { NUM($who) ->
        [pl] sont
       *[sg] est
    } en tête { $where } { $when } : { $list }.
compare-all = toutes médailles confondues, c'est { $n } contre { $m }.
compare-games = { $games } : { $list }.
item-count-golds = { THE($item) } ({ golds })
col-golds-of = { $noc } : or (total)
cell-of-total = { $n } ({ $total })

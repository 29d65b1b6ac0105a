// Put into the package by an overlay: what decodes messages there has no exported names.
package netlink

import (
	"syscall"

	"golang.org/x/sys/unix"
)

// CorpusJudge decodes the messages of a seed. It returns how many it decoded, facts of the last, and the first error.
func CorpusJudge(bytes []byte) (int, map[string]interface{}, error) {
	messages, err := syscall.ParseNetlinkMessage(bytes)
	if err != nil {
		return 0, nil, err
	}
	seen := 0
	var facts map[string]interface{}
	for _, message := range messages {
		switch message.Header.Type {
		case unix.RTM_NEWLINK, unix.RTM_DELLINK:
			link, err := LinkDeserialize(nil, message.Data)
			if err != nil {
				return seen, nil, err
			}
			facts = map[string]interface{}{"index": link.Attrs().Index}
		case unix.RTM_NEWADDR, unix.RTM_DELADDR:
			address, family, err := parseAddr(message.Data)
			if err != nil {
				return seen, nil, err
			}
			facts = map[string]interface{}{"family": family, "index": address.LinkIndex, "scope": address.Scope}
		case unix.RTM_NEWROUTE, unix.RTM_DELROUTE:
			route, err := deserializeRoute(message.Data)
			if err != nil {
				return seen, nil, err
			}
			facts = map[string]interface{}{"protocol": int(route.Protocol), "scope": int(route.Scope), "tos": route.Tos, "kind": route.Type}
		case unix.RTM_NEWNEIGH, unix.RTM_DELNEIGH:
			neighbour, err := NeighDeserialize(message.Data)
			if err != nil {
				return seen, nil, err
			}
			facts = map[string]interface{}{"family": neighbour.Family, "ifindex": neighbour.LinkIndex, "state": neighbour.State}
		default:
			continue
		}
		seen++
	}
	return seen, facts, nil
}
